package de.nachhalt.client.contacts;

import java.time.Clock;
import java.util.UUID;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.ExistingClients;
import de.nachhalt.client.records.TooManyEntries;
import de.nachhalt.http.Cursor;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.http.StaleVersion;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.ConcurrentChange;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients/{clientId}/contacts")
@Tag(name = "Contacts", description = "The people of a client")
class ContactController {

	private static final int MOST = 200;

	private final ExistingClients clients;

	private final ContactRepository contacts;

	private final Happenings happenings;

	private final Clock clock;

	ContactController(ExistingClients clients, ContactRepository contacts, Happenings happenings, Clock clock) {
		this.clients = clients;
		this.contacts = contacts;
		this.happenings = happenings;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listContacts", summary = "List the people of a client, by name")
	Mono<Page<ContactResponse>> list(Consultant consultant, @PathVariable String clientId, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.clients.require(consultant.tenant(), clientId)
			.then(this.contacts.page(consultant.tenant(), clientId, after, page.readAhead()))
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.byName())).map(ContactResponse::of));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "addContact", summary = "Add somebody")
	Mono<ContactResponse> add(Consultant consultant, @PathVariable String clientId,
			@Valid @RequestBody ContactRequest request) {
		String tenant = consultant.tenant();
		Contact contact = Contact.add(UUID.randomUUID().toString(), tenant, clientId, request.details());
		return this.contacts.count(tenant, clientId)
			.filter((count) -> count < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyEntries(MOST)))
			.then(this.clients.keep(tenant, clientId, () -> this.contacts.insert(contact),
					() -> this.contacts.delete(contact)))
			.delayUntil((added) -> tell(consultant, added, HappeningKind.CONTACT_ADDED))
			.map(ContactResponse::of);
	}

	@PutMapping("/{contactId}")
	@EntityTagged
	@Operation(operationId = "changeContact", summary = "Change what is known of somebody",
			description = "`If-Match` names the version the change is based on.")
	Mono<ResponseEntity<ContactResponse>> change(Consultant consultant, @PathVariable String clientId,
			@PathVariable String contactId, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag version,
			@Valid @RequestBody ContactRequest request) {
		return find(consultant, clientId, contactId).doOnNext((contact) -> version.requireCurrent(contact.version()))
			.flatMap((contact) -> this.contacts.update(contact.change(request.details())))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.delayUntil((changed) -> tell(consultant, changed, HappeningKind.CONTACT_CHANGED))
			.map((changed) -> EntityTag.ok(changed.version()).body(ContactResponse.of(changed)));
	}

	@DeleteMapping("/{contactId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "removeContact", summary = "Remove somebody")
	Mono<Void> remove(Consultant consultant, @PathVariable String clientId, @PathVariable String contactId) {
		return find(consultant, clientId, contactId).delayUntil(this.contacts::delete)
			.flatMap((removed) -> tell(consultant, removed, HappeningKind.CONTACT_REMOVED));
	}

	private Mono<Contact> find(Consultant consultant, String clientId, String id) {
		return this.contacts.find(consultant.tenant(), clientId, id).switchIfEmpty(Mono.error(NotFound::new));
	}

	private Mono<Void> tell(Consultant consultant, Contact contact, HappeningKind kind) {
		return this.happenings.tell(Happening.done(contact.tenant(), contact.clientId(), kind, this.clock.instant(),
				Person.of(consultant), null));
	}

}
