package de.nachhalt.client.records;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.http.Cursor;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients")
@Tag(name = "Clients")
class ClientListController {

	private final ClientRepository clients;

	ClientListController(ClientRepository clients) {
		this.clients = clients;
	}

	@GetMapping
	@Operation(operationId = "listClients", summary = "List and search clients")
	Mono<Page<ClientResponse>> list(Consultant consultant,
			@Parameter(
					description = "Beginnings of words of name and sector; all must be found. Case and diacritics make "
							+ "no difference",
					example = "back mull") @RequestParam(defaultValue = "") @Size(max = 100) String search,
			@Parameter(schema = @Schema(type = "string", allowableValues = { "name", "-name", "changed", "-changed" },
					defaultValue = "name")) @RequestParam(defaultValue = "name") String sort,
			@Valid PageRequest page) {
		Sorting sorting = Sorting.of(sort).orElseThrow(ClientListController::unknownSorting);
		List<String> words = Words.sought(search);
		if (words.isEmpty() && !search.isBlank()) {
			return Mono.just(new Page<>(List.of(), null));
		}
		return this.clients.list(consultant.tenant(), words, sorting, after(page.cursor(), sorting), page.readAhead())
			.map((read) -> Page.of(read, page, (last) -> new Cursor(sort, sorting.position(last)))
				.map(ClientResponse::of));
	}

	private static @Nullable String after(@Nullable Cursor cursor, Sorting sorting) {
		if (cursor == null) {
			return null;
		}
		List<String> keys = cursor.keys(2);
		if (!keys.getFirst().equals(sorting.toString())) {
			throw new InvalidRequest(new FieldProblem("cursor", "invalid-cursor"));
		}
		return keys.getLast();
	}

	private static InvalidRequest unknownSorting() {
		String known = Arrays.stream(Sorting.values()).map(Sorting::toString).collect(Collectors.joining(", "));
		return new InvalidRequest(new FieldProblem("sort", "unknown-value", known));
	}

}
