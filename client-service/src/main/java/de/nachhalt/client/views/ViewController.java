package de.nachhalt.client.views;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/portfolio/views")
@Tag(name = "Portfolio")
class ViewController {

	private static final int MOST = 50;

	private final ViewRepository views;

	private final Clock clock;

	ViewController(ViewRepository views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listViews", summary = "List one's own views, by name")
	Mono<Page<ViewResponse>> list(Consultant consultant) {
		return this.views.all(consultant)
			.map((views) -> new Page<>(views.stream().map(ViewResponse::of).toList(), null));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "saveView", summary = "Keep a selection under a name",
			description = "At most 50 for each person; 409 for a name that is taken.")
	Mono<ViewResponse> save(Consultant consultant, @Valid @RequestBody ViewRequest request) {
		SavedView view = new SavedView(UUID.randomUUID().toString(), consultant.tenant(), consultant.subject(),
				request.name().strip(), request.query(), this.clock.instant());
		return this.views.all(consultant)
			.map(List::size)
			.filter((kept) -> kept < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyViews(MOST)))
			.then(this.views.insert(view))
			.map(ViewResponse::of);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "deleteView", summary = "Delete one of one's own views")
	Mono<Void> delete(Consultant consultant, @PathVariable String id) {
		return this.views.delete(consultant, id)
			.filter((found) -> found)
			.switchIfEmpty(Mono.error(NotFound::new))
			.then();
	}

}
