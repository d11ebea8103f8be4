package de.nachhalt.assessment.invitations;

import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments/{id}/voices")
@Tag(name = "Invitations")
class VoicesController {

	private final Invitations invitations;

	VoicesController(Invitations invitations) {
		this.invitations = invitations;
	}

	@GetMapping
	@Operation(summary = "Read how the answers of doers are spread",
			description = "Of those who have submitted, three at a time; of a question from three answers on; of words never.")
	Mono<VoicesResponse> voices(Consultant consultant, @PathVariable String id) {
		return this.invitations.voices(consultant, id);
	}

}
