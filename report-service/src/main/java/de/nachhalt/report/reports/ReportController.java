package de.nachhalt.report.reports;

import java.util.Locale;

import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.ConcurrentChange;
import de.nachhalt.messaging.Contention;
import de.nachhalt.report.acts.Act;
import de.nachhalt.report.acts.Acts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports", description = "Documents made from completed assessments")
class ReportController {

	private final ReportRepository reports;

	private final Reports lifecycle;

	private final Ordering ordering;

	private final Acts acts;

	ReportController(ReportRepository reports, Reports lifecycle, Ordering ordering, Acts acts) {
		this.reports = reports;
		this.lifecycle = lifecycle;
		this.ordering = ordering;
		this.acts = acts;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Order reports",
			description = "Every document in every language as every kind of file. What was ordered before is answered as it "
					+ "is and not made again. 422 for what does not exist.")
	@ApiResponse(responseCode = "202", description = "They are, or will be, there")
	Mono<Page<ReportResponse>> order(Consultant consultant, @Valid @RequestBody OrderRequest request,
			@Parameter(hidden = true) Locale language) {
		return Mono.fromSupplier(request::order)
			.flatMap((order) -> this.ordering.place(consultant.tenant(), order))
			.switchIfEmpty(Mono.error(NotFound::new))
			.delayUntil((reports) -> tell(consultant, Act.REPORT_ORDERED, reports.getFirst()))
			.map((reports) -> new Page<>(reports, null).map((report) -> ReportResponse.of(report, language)));
	}

	@GetMapping
	@Operation(summary = "List reports, newest first")
	Mono<Page<ReportResponse>> list(Consultant consultant, ReportListRequest filter, @Valid PageRequest page,
			@Parameter(hidden = true) Locale language) {
		return this.reports.list(consultant.tenant(), filter, page.cursor(), page.readAhead())
			.map((read) -> Page.of(read, page, ReportRepository::position)
				.map((report) -> ReportResponse.of(report, language)));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Read how far a report is")
	Mono<ReportResponse> read(Consultant consultant, @PathVariable String id,
			@Parameter(hidden = true) Locale language) {
		return find(consultant, id).map((report) -> ReportResponse.of(report, language));
	}

	@PostMapping("/{id}/retry")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Try a report again", description = "Only a failed or cancelled one: 409 otherwise.")
	@ApiResponse(responseCode = "202", description = "Queued again")
	Mono<ReportResponse> retry(Consultant consultant, @PathVariable String id,
			@Parameter(hidden = true) Locale language) {
		return find(consultant, id).flatMap(this.lifecycle::retry)
			.onErrorMap(ConcurrentChange.class, (ex) -> new ReportNotFailed())
			.map((report) -> ReportResponse.of(report, language));
	}

	@PostMapping("/{id}/cancellation")
	@Operation(summary = "Cancel a report",
			description = "One that waits or is being rendered: 409 otherwise. Cancelling again changes nothing.")
	Mono<ReportResponse> cancel(Consultant consultant, @PathVariable String id,
			@Parameter(hidden = true) Locale language) {
		return Mono
			.defer(() -> find(consultant, id).flatMap((report) -> (report.state() == ReportState.CANCELLED)
					? Mono.just(report) : this.lifecycle.cancel(report)))
			.retryWhen(Contention.retry())
			.delayUntil((report) -> tell(consultant, Act.REPORT_CANCELLED, report))
			.map((report) -> ReportResponse.of(report, language));
	}

	private Mono<Void> tell(Consultant consultant, Act act, Report report) {
		return this.acts.tell(consultant, act, report.subject().clientId());
	}

	private Mono<Report> find(Consultant consultant, String id) {
		return this.reports.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

}
