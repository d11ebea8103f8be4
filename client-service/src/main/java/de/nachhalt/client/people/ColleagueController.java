package de.nachhalt.client.people;

import java.time.Clock;

import de.nachhalt.http.Cursor;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/colleagues")
@Tag(name = "Colleagues", description = "The people of a consultancy")
class ColleagueController {

	private final ColleagueRepository colleagues;

	private final Clock clock;

	ColleagueController(ColleagueRepository colleagues, Clock clock) {
		this.colleagues = colleagues;
		this.clock = clock;
	}

	/** Whoever asks is one of them. */
	@GetMapping
	@Operation(operationId = "listColleagues", summary = "List the consultants who have worked here, by name",
			description = "Among them whoever asks.")
	Mono<Page<ColleagueResponse>> list(Consultant consultant, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.colleagues.remember(consultant, this.clock.instant())
			.then(this.colleagues.page(consultant.tenant(), after, page.readAhead()))
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.byName()))
				.map((colleague) -> new ColleagueResponse(colleague.subject(), colleague.name(),
						colleague.subject().equals(consultant.subject()), colleague.mayWork())));
	}

}
