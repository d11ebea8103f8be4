package de.nachhalt.assessment.invitations;

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
@RequestMapping("/api/assessments/{id}/invitations")
@Tag(name = "Invitations", description = "Links by which people of the client answer for themselves")
class InvitationController {

	private final Invitations invitations;

	private final Reminders reminders;

	InvitationController(Invitations invitations, Reminders reminders) {
		this.invitations = invitations;
		this.reminders = reminders;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Invite somebody to answer",
			description = "The answer is the only one with the link's secret. Refused with 409 once the assessment is "
					+ "completed.")
	Mono<ResponseEntity<IssuedInvitationResponse>> invite(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody InvitationRequest request) {
		return this.invitations.invite(consultant, id, request)
			.map((issued) -> ResponseEntity.status(HttpStatus.CREATED)
				.cacheControl(CacheControl.noStore())
				.body(issued));
	}

	@GetMapping
	@Operation(summary = "List invitations, the newest first",
			description = "With their state and progress. Completing the assessment ends all that are still open.")
	Mono<Page<InvitationResponse>> list(Consultant consultant, @PathVariable String id) {
		return this.invitations.list(consultant, id).map((items) -> new Page<>(items, null));
	}

	@PostMapping("/{invitationId}/reminder")
	@ResponseStatus(HttpStatus.OK)
	@Operation(summary = "Ask again",
			description = "For one person a new link takes the place of the former, which leads nowhere from then on; what "
					+ "was answered stays, and the answer is the only one with the new link's secret. A shared link stays "
					+ "as it is. Either may get a later end, also one that has expired. Refused with 409 once revoked, "
					+ "submitted or the assessment completed.")
	Mono<ResponseEntity<ReminderResponse>> remind(Consultant consultant, @PathVariable String id,
			@PathVariable String invitationId, @Valid @RequestBody ReminderRequest request) {
		return this.reminders.remind(consultant, id, invitationId, request)
			.map((reminder) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reminder));
	}

	@DeleteMapping("/{invitationId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Revoke an invitation",
			description = "The link leads nowhere from then on. What was answered by it stays.")
	Mono<Void> revoke(Consultant consultant, @PathVariable String id, @PathVariable String invitationId) {
		return this.invitations.revoke(consultant, id, invitationId);
	}

}
