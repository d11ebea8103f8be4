package de.nachhalt.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A small service that keeps to the conventions, to look at them from outside.
 */
@SpringBootApplication
public class Bakery {

	public static final UUID RYE = UUID.fromString("6f6a0d0e-3c44-4a55-9a36-0c1f7b4c2f01");

	static final long BAKED = 3;

	public enum Flour {

		@JsonProperty("rye")
		RYE, @JsonProperty("spelt")
		SPELT

	}

	public record Order(@NotBlank @Size(max = 10) String customer, @NotEmpty List<@Valid Item> items,
			@Nullable Instant due) {
	}

	public record Item(@NotNull Flour flour, @Min(1) @Max(99) int count, @Nullable Boolean sliced) {
	}

	public record Bread(UUID id, long version, Flour flour, @Nullable Instant baked, @Nullable Item asOrdered) {
	}

	@Schema(name = "Loaf")
	public record Loaf(String name) {
	}

	static class SoldOut extends Refusal {

		SoldOut(Flour flour, int left) {
			super(HttpStatus.CONFLICT, "sold-out", List.of(new FieldProblem("items[0].count", "too-many", left)),
					flour.name(), left);
		}

	}

	@RestController
	@RequestMapping("/api/breads")
	static class Counter {

		@PostMapping
		@ResponseStatus(HttpStatus.CREATED)
		Order order(@RequestBody @Valid Order order) {
			return order;
		}

		@GetMapping
		Page<Loaf> list(@Valid PageRequest page, @RequestParam(required = false) @Nullable Flour flour) {
			List<Loaf> all = List.of(new Loaf("a"), new Loaf("b"), new Loaf("c"));
			String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : "";
			List<Loaf> read = all.stream()
				.filter((loaf) -> loaf.name().compareTo(after) > 0)
				.limit(page.readAhead())
				.toList();
			return Page.of(read, page, (loaf) -> new Cursor(loaf.name()));
		}

		@GetMapping("/{id}")
		Mono<ResponseEntity<Bread>> one(@PathVariable UUID id) {
			return id.equals(RYE) ? Mono.just(ResponseEntity.ok()
				.eTag(new EntityTag(BAKED).toString())
				.body(new Bread(id, BAKED, Flour.RYE, null, null))) : Mono.error(new NotFound());
		}

		@PutMapping("/{id}")
		Bread change(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag based,
				@RequestBody @Valid Item item) {
			based.requireCurrent(BAKED);
			return new Bread(id, based.version() + 1, item.flour(), null, item);
		}

		@GetMapping("/most")
		int most(@RequestParam @Min(1) @Max(5) int of) {
			return of;
		}

		@PostMapping("/sold-out")
		void soldOut() {
			throw new SoldOut(Flour.SPELT, 2);
		}

		@GetMapping("/recipe")
		void recipe() {
			throw new InvalidRequest(List.of(new FieldProblem("flour", "required", List.of(), new Position(3, 7))));
		}

		@GetMapping("/burnt")
		void burnt() {
			throw new IllegalStateException("db.breads.find({secret: 1})");
		}

		@GetMapping("/twice")
		Mono<Void> twice() {
			return Mono.error(new DuplicateKeyException("E11000 duplicate key index: tenant_1_name_1"));
		}

		@GetMapping("/rush-hour")
		Mono<Void> rushHour() {
			return Mono.error(new RejectedExecutionException("Task capacity of bounded elastic scheduler reached"));
		}

		@GetMapping(path = "/notes/today", produces = MediaType.TEXT_PLAIN_VALUE)
		String text() {
			return "bread";
		}

	}

}
