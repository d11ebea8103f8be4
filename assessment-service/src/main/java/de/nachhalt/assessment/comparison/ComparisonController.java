package de.nachhalt.assessment.comparison;

import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients/{clientId}/comparison")
@Tag(name = "Comparison", description = "What changed from one cycle to another")
class ComparisonController {

	private final Comparisons comparisons;

	ComparisonController(Comparisons comparisons) {
		this.comparisons = comparisons;
	}

	@GetMapping
	@Operation(summary = "Compare two cycles of a client",
			description = "The earlier answers are scored with the later catalogue, too, so that the difference splits into "
					+ "what changed at the client and what only because the catalogue did; answers carried along and not "
					+ "looked at again are named. Refused with 409 when there are no two cycles in this order.")
	Mono<ComparisonResponse> compare(Consultant consultant, @PathVariable String clientId,
			@Parameter(
					description = "The earlier assessment, open or completed; left out: the last one completed before "
							+ "the later") @RequestParam(required = false) @Nullable String from,
			@Parameter(
					description = "The later assessment, open or completed; left out: the last one completed") @RequestParam(
							required = false) @Nullable String to) {
		return this.comparisons.of(consultant.tenant(), clientId, from, to);
	}

}
