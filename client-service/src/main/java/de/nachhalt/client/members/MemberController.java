package de.nachhalt.client.members;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import de.nachhalt.client.audit.Act;
import de.nachhalt.client.audit.Audit;
import de.nachhalt.client.audit.AuditKind;
import de.nachhalt.client.keycloak.AccountRefused;
import de.nachhalt.client.keycloak.AccountTaken;
import de.nachhalt.client.keycloak.Offset;
import de.nachhalt.client.people.Colleagues;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people")
@Tag(name = "People", description = "Who may sign in for a consultancy, and as what; a lead's business")
class MemberController {

	private final MemberRepository members;

	private final Admission admission;

	private final Changes changes;

	private final Colleagues colleagues;

	private final Audit audit;

	private final Clock clock;

	MemberController(MemberRepository members, Admission admission, Changes changes, Colleagues colleagues, Audit audit,
			Clock clock) {
		this.members = members;
		this.admission = admission;
		this.changes = changes;
		this.colleagues = colleagues;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listPeople", summary = "List who may sign in, and who no longer may")
	Mono<Page<MemberResponse>> list(Consultant consultant, @Valid PageRequest page) {
		consultant.requireLead();
		Offset from = Offset.of(page.cursor());
		return this.members.page(consultant.tenant(), from.count(), page.readAhead())
			.zipWith(this.colleagues.seen(consultant.tenant()),
					(read, seen) -> Page.of(read, page, (_) -> from.after(page.size()))
						.map((member) -> MemberResponse.of(member, consultant.subject(), seen)));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "admitPerson", summary = "Give somebody an account",
			description = "The answer has a password for the first sign-in, which no other answer ever has and nobody is "
					+ "sent. 409 for an address that has an account.")
	Mono<ResponseEntity<AdmittedResponse>> admit(Consultant consultant, @Valid @RequestBody MemberRequest request) {
		consultant.requireLead();
		InitialPassword password = InitialPassword.random();
		return this.admission.admit(consultant.tenant(), request.person(), password)
			.onErrorMap(AccountTaken.class, (_) -> new AddressTaken())
			.onErrorMap(AccountRefused.class, (_) -> new InvalidRequest(new FieldProblem("email", "email")))
			.delayUntil((member) -> tell(consultant, AuditKind.PERSON_ADMITTED, member))
			.flatMap((member) -> answer(consultant, member))
			.map((person) -> ResponseEntity.created(URI.create("/api/people/" + person.id()))
				.cacheControl(CacheControl.noStore())
				.body(new AdmittedResponse(person, password.text())));
	}

	@PutMapping("/{id}")
	@Operation(operationId = "changePerson", summary = "Change what somebody may",
			description = "Takes effect on those who are signed in after five minutes at most. 409 for the only lead, and for "
					+ "an account that is another consultancy's, too.")
	Mono<MemberResponse> change(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody MemberChangeRequest request) {
		consultant.requireLead();
		return find(consultant, id)
			.flatMap((member) -> this.changes.apply(member, request.role(), request.enabled())
				.delayUntil((changed) -> Flux.fromIterable(member.differences(changed))
					.concatMap((difference) -> tell(consultant, difference, changed)))
				.delayUntil((changed) -> this.colleagues.mayWork(changed.tenant(), changed.id(), changed.enabled())))
			.flatMap((member) -> answer(consultant, member));
	}

	@PostMapping("/{id}/password")
	@Operation(operationId = "renewPassword", summary = "Give somebody another first password",
			description = "For who has forgotten the own one; ends the person's sessions. The answer has the password, which "
					+ "no other answer ever has. 409 for an account that is another consultancy's, too.")
	Mono<ResponseEntity<AdmittedResponse>> renewPassword(Consultant consultant, @PathVariable String id) {
		consultant.requireLead();
		InitialPassword password = InitialPassword.random();
		return find(consultant, id).doOnNext(Changes::requireOwn)
			.delayUntil((member) -> tell(consultant, AuditKind.PASSWORD_RENEWED, member))
			.delayUntil((member) -> this.admission.admitAgain(member, password))
			.flatMap((member) -> answer(consultant, member))
			.map((person) -> ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.body(new AdmittedResponse(person, password.text())));
	}

	private Mono<Void> tell(Consultant consultant, AuditKind kind, Member member) {
		return this.audit.tell(Act.done(consultant, kind, this.clock.instant(), member.id(), member.name()));
	}

	/** Ids are those of accounts; nothing else is asked for there. */
	private Mono<Member> find(Consultant consultant, String id) {
		return Mono.fromCallable(() -> UUID.fromString(id).toString())
			.onErrorComplete(IllegalArgumentException.class)
			.filter(id::equals)
			.flatMap((account) -> this.members.find(consultant.tenant(), account))
			.switchIfEmpty(Mono.error(NotFound::new));
	}

	private Mono<MemberResponse> answer(Consultant consultant, Member member) {
		return this.colleagues.seen(member.tenant())
			.map((seen) -> MemberResponse.of(member, consultant.subject(), seen));
	}

}
