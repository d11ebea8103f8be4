package de.nachhalt.report.shares;

import de.nachhalt.http.Page;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reports/{id}/shares")
@Tag(name = "Shares", description = "Links by which a client fetches a report without an account")
class ShareController {

	private final Shares shares;

	ShareController(Shares shares) {
		this.shares = shares;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Share a report by link", description = "The answer is the only one with the link's secret.")
	Mono<ResponseEntity<IssuedShareResponse>> issue(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody ShareRequest request) {
		return this.shares.issue(consultant, id, request)
			.map((issued) -> ResponseEntity.status(HttpStatus.CREATED)
				.cacheControl(CacheControl.noStore())
				.body(issued));
	}

	@GetMapping
	@Operation(summary = "List the links to a report, the newest first", description = "With how often each was used.")
	Mono<Page<ShareResponse>> list(Consultant consultant, @PathVariable String id) {
		return this.shares.list(consultant.tenant(), id).map((items) -> new Page<>(items, null));
	}

	@DeleteMapping("/{shareId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Revoke a link", description = "It leads nowhere from then on.")
	Mono<Void> revoke(Consultant consultant, @PathVariable String id, @PathVariable String shareId) {
		return this.shares.revoke(consultant, id, shareId);
	}

}
