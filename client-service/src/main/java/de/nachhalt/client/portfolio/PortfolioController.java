package de.nachhalt.client.portfolio;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.nachhalt.client.people.Colleagues;
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
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/portfolio")
@Tag(name = "Portfolio", description = "All clients of a consultancy at a glance")
class PortfolioController {

	private static final String ORDERS = "name, -name, level, -level, contact, -contact, due, -due, changed, -changed";

	private final EntryRepository entries;

	private final Colleagues colleagues;

	PortfolioController(EntryRepository entries, Colleagues colleagues) {
		this.entries = entries;
		this.colleagues = colleagues;
	}

	@GetMapping
	@Operation(operationId = "listPortfolio", summary = "List clients with where they stand and what comes next")
	Mono<Page<EntryResponse>> list(Consultant consultant, @Valid SelectionRequest request,
			@Parameter(description = ORDERS) @RequestParam(defaultValue = "name") String sort,
			@Valid PageRequest page) {
		Order.Directed order = order(sort);
		Selection selection = request.selection();
		if (selection.empty()) {
			return Mono.just(new Page<>(List.of(), null));
		}
		return this.entries.list(consultant.tenant(), selection, order, after(page.cursor(), order), page.readAhead())
			.collectList()
			.map((read) -> Page.of(read, page, (last) -> new Cursor(sort, order.position(last)))
				.map(EntryResponse::of));
	}

	@GetMapping("/overview")
	@Operation(operationId = "countPortfolio", summary = "Count clients by level, sector, size and so on")
	Mono<OverviewResponse> overview(Consultant consultant, @Valid SelectionRequest request) {
		Selection selection = request.selection();
		Mono<Map<String, Long>> counts = selection.empty() ? Mono.just(Map.of())
				: this.entries.counts(consultant.tenant(), selection);
		return Mono.zip(counts, this.colleagues.names(consultant.tenant()))
			.flatMap((both) -> Flux.fromStream(levels(both.getT1()))
				.concatMap((level) -> this.entries.level(consultant.tenant(), level))
				.collectList()
				.map((levels) -> OverviewResponse.of(both.getT1(), levels, both.getT2())));
	}

	private static Stream<String> levels(Map<String, Long> counts) {
		return counts.keySet()
			.stream()
			.filter((facet) -> facet.startsWith(Facet.LEVEL.prefix()))
			.map((facet) -> facet.substring(Facet.LEVEL.prefix().length()))
			.filter((level) -> !level.equals(Facet.NONE));
	}

	@GetMapping(path = "/export", produces = "text/csv")
	@Operation(operationId = "exportPortfolio", summary = "Download clients as comma-separated values",
			description = "All of the selection, in order. What a spreadsheet program might take for a formula has an "
					+ "apostrophe before it. German files separate with semicolons, English ones with commas.")
	ResponseEntity<Flux<String>> export(Consultant consultant, @Valid SelectionRequest request,
			@Parameter(description = ORDERS) @RequestParam(defaultValue = "name") String sort,
			@Parameter(schema = @Schema(allowableValues = { "de", "en" })) @RequestParam(defaultValue = "de") @Pattern(
					regexp = "de|en") String language) {
		Order.Directed order = order(sort);
		Selection selection = request.selection();
		PortfolioSheet sheet = PortfolioSheet.in(language);
		Flux<Entry> selected = selection.empty() ? Flux.empty()
				: this.entries.list(consultant.tenant(), selection, order, null, 0);
		ContentDisposition file = ContentDisposition.attachment().filename(sheet.fileName()).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.body(selected.map(sheet::row).startWith(sheet.head()));
	}

	private static Order.Directed order(String sort) {
		return Order.Directed.of(sort)
			.orElseThrow(() -> new InvalidRequest(new FieldProblem("sort", "unknown-value", ORDERS)));
	}

	private static @Nullable String after(@Nullable Cursor cursor, Order.Directed order) {
		if (cursor == null) {
			return null;
		}
		List<String> keys = cursor.keys(2);
		if (!keys.getFirst().equals(order.toString())) {
			throw new InvalidRequest(new FieldProblem("cursor", "invalid-cursor"));
		}
		return keys.getLast();
	}

}
