package de.nachhalt.client.notes;

import java.time.Clock;
import java.time.Instant;
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
import de.nachhalt.messaging.Contention;
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
@RequestMapping("/api/clients/{clientId}/notes")
@Tag(name = "Notes", description = "What consultants write down about a client")
class NoteController {

	private static final int MOST = 5_000;

	private final ExistingClients clients;

	private final NoteRepository notes;

	private final Happenings happenings;

	private final Clock clock;

	NoteController(ExistingClients clients, NoteRepository notes, Happenings happenings, Clock clock) {
		this.clients = clients;
		this.notes = notes;
		this.happenings = happenings;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listNotes", summary = "List the notes on a client, the newest first")
	Mono<Page<NoteResponse>> list(Consultant consultant, @PathVariable String clientId, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.clients.require(consultant.tenant(), clientId)
			.then(this.notes.page(consultant.tenant(), clientId, after, page.readAhead()))
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.position())).map(NoteResponse::of));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "writeNote", summary = "Write something down")
	Mono<NoteResponse> write(Consultant consultant, @PathVariable String clientId,
			@Valid @RequestBody NoteRequest request) {
		String tenant = consultant.tenant();
		Instant now = this.clock.instant();
		Note note = Note.write(UUID.randomUUID().toString(), tenant, clientId, request.words(now),
				Person.of(consultant), now);
		return this.notes.count(tenant, clientId)
			.filter((count) -> count < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyEntries(MOST)))
			.then(this.clients.keep(tenant, clientId, () -> this.notes.insert(note),
					() -> this.notes.eraseAll(tenant, clientId)))
			.delayUntil((written) -> tell(consultant, written, HappeningKind.NOTE_WRITTEN))
			.map(NoteResponse::of);
	}

	@PutMapping("/{noteId}")
	@EntityTagged
	@Operation(operationId = "editNote", summary = "Edit a note",
			description = "`If-Match` names the version the change is based on.")
	Mono<ResponseEntity<NoteResponse>> edit(Consultant consultant, @PathVariable String clientId,
			@PathVariable String noteId, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag version,
			@Valid @RequestBody NoteRequest request) {
		Instant now = this.clock.instant();
		return find(consultant, clientId, noteId).filter((note) -> !note.removed())
			.switchIfEmpty(Mono.error(NotFound::new))
			.doOnNext((note) -> version.requireCurrent(note.version()))
			.flatMap((note) -> this.notes.update(note.edit(request.words(now), Person.of(consultant), now)))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.delayUntil((edited) -> tell(consultant, edited, HappeningKind.NOTE_CHANGED))
			.map((edited) -> EntityTag.ok(edited.version()).body(NoteResponse.of(edited)));
	}

	@DeleteMapping("/{noteId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "removeNote", summary = "Remove a note",
			description = "For an hour it can be brought back; then it is deleted for good.")
	Mono<Void> remove(Consultant consultant, @PathVariable String clientId, @PathVariable String noteId) {
		return Mono
			.defer(() -> find(consultant, clientId, noteId).filter((note) -> !note.removed())
				.switchIfEmpty(Mono.error(NotFound::new))
				.flatMap((note) -> this.notes.update(note.remove(this.clock.instant()))))
			.retryWhen(Contention.retry())
			.flatMap((removed) -> tell(consultant, removed, HappeningKind.NOTE_REMOVED));
	}

	@PostMapping("/{noteId}/restoration")
	@Operation(operationId = "restoreNote", summary = "Bring a removed note back")
	Mono<NoteResponse> restore(Consultant consultant, @PathVariable String clientId, @PathVariable String noteId) {
		return Mono.defer(() -> find(consultant, clientId, noteId).flatMap((note) -> note.removed()
				? this.notes.update(note.restore())
					.delayUntil((restored) -> tell(consultant, restored, HappeningKind.NOTE_RESTORED))
				: Mono.just(note)))
			.retryWhen(Contention.retry())
			.map(NoteResponse::of);
	}

	private Mono<Note> find(Consultant consultant, String clientId, String id) {
		return this.notes.find(consultant.tenant(), clientId, id).switchIfEmpty(Mono.error(NotFound::new));
	}

	private Mono<Void> tell(Consultant consultant, Note note, HappeningKind kind) {
		return this.happenings.tell(Happening.done(note.tenant(), note.clientId(), kind, this.clock.instant(),
				Person.of(consultant), null, note.kind().toString()));
	}

}
