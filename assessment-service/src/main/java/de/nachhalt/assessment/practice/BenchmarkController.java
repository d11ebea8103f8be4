package de.nachhalt.assessment.practice;

import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments/{id}/benchmark")
@Tag(name = "Practice memory", description = "Where a result stands among the consultancy's others")
class BenchmarkController {

	private final Benchmarks benchmarks;

	BenchmarkController(Benchmarks benchmarks) {
		this.benchmarks = benchmarks;
	}

	@GetMapping
	@Operation(summary = "Compare a completed assessment with those of other clients",
			description = "With the latest result of each other client by the same version of the catalogue: of those in the "
					+ "same sector and of the same size, in the same sector, of the same size, and of all. Says nothing of "
					+ "fewer than five, and never who they are. Refused with 409 while the assessment is open.")
	Mono<BenchmarkResponse> benchmark(Consultant consultant, @PathVariable String id) {
		return this.benchmarks.of(consultant.tenant(), id);
	}

}
