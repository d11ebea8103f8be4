package de.nachhalt.assessment.invitations;

import de.nachhalt.http.Secret;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(QuestionnaireController.PATH + "{token}")
@SecurityRequirements
@Tag(name = "Questionnaires", description = "What people of the client see and do by their link, without an account. A "
		+ "link that does not hold, for whatever reason, answers 404, one and the same")
class QuestionnaireController {

	static final String PATH = "/public/questionnaires/";

	private static final String RESPONDENT = "respondent";

	private final Questionnaires questionnaires;

	QuestionnaireController(Questionnaires questionnaires) {
		this.questionnaires = questionnaires;
	}

	@GetMapping
	@Operation(summary = "Read what is asked",
			description = "Only the questions for those invited, in their language, with the respondent's own answers.")
	Mono<QuestionnaireResponse> read(@PathVariable String token,
			@Parameter(hidden = true) @CookieValue(name = RESPONDENT, required = false) @Nullable String respondent) {
		return this.questionnaires.read(visitor(token, respondent));
	}

	@PatchMapping("/answers")
	@Operation(summary = "Save answers",
			description = "Takes all of them or none; answers not mentioned stay. With a shared link the first answer "
					+ "sets a cookie, by which the browser is known again and nobody else.")
	Mono<SavedResponse> save(@PathVariable String token,
			@Parameter(hidden = true) @CookieValue(name = RESPONDENT, required = false) @Nullable String respondent,
			@Valid @RequestBody GivenAnswersRequest request, ServerHttpResponse response) {
		return this.questionnaires.save(visitor(token, respondent), request).map((saved) -> {
			Secret toKeep = saved.toKeep();
			if (toKeep != null) {
				response.addCookie(cookie(token, toKeep));
			}
			return new SavedResponse(saved.respondent().progress(), saved.hidden());
		});
	}

	@PostMapping("/submission")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Submit",
			description = "Closes the questionnaire for this respondent. Submitting again changes nothing.")
	Mono<Void> submit(@PathVariable String token,
			@Parameter(hidden = true) @CookieValue(name = RESPONDENT, required = false) @Nullable String respondent) {
		return this.questionnaires.submit(visitor(token, respondent)).then();
	}

	private static Visitor visitor(String token, @Nullable String kept) {
		return new Visitor(new Secret(token), (kept != null) ? new Secret(kept) : null);
	}

	/**
	 * Lasts as long as a link may: this one may get a later end yet. The gateway adds
	 * Secure, for it knows whether browsers come by https.
	 */
	private static ResponseCookie cookie(String token, Secret respondent) {
		return ResponseCookie.from(RESPONDENT, respondent.text())
			.path(PATH + token)
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(Term.LONGEST)
			.build();
	}

}
