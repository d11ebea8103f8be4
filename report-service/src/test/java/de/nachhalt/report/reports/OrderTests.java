package de.nachhalt.report.reports;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderTests {

	@Test
	void what_is_left_out_is_the_result_report_as_pdf_in_the_clients_language() {
		Order order = new OrderRequest("a", null, null, null).order();

		assertThat(order.items(Language.EN))
			.containsExactly(new Order.Item(ReportKind.RESULT, Language.EN, ReportFormat.PDF));
	}

	@Test
	void every_language_comes_in_every_format_once() {
		Order order = new OrderRequest("a", List.of("result", "result"), List.of("de", "en"), List.of("pdf", "csv"))
			.order();

		assertThat(order.items(Language.DE)).hasSize(4).doesNotHaveDuplicates();
	}

	@Test
	void every_value_that_does_not_exist_is_named() {
		OrderRequest request = new OrderRequest("a", List.of("result", "RESULT"), List.of("fr"), List.of("pdf", "exe"));

		assertThatExceptionOfType(OrderRefused.class).isThrownBy(request::order)
			.satisfies((refusal) -> assertThat(refusal.fields()).extracting(FieldProblem::field)
				.containsExactly("kinds[1]", "languages[0]", "formats[1]"));
	}

}
