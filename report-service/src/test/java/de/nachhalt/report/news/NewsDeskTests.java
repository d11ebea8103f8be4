package de.nachhalt.report.news;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class NewsDeskTests {

	private final NewsDesk desk = new NewsDesk();

	@Test
	void everybody_hears_what_concerns_the_own_consultancy() {
		List<News> neuland = new ArrayList<>();
		List<News> kompass = new ArrayList<>();
		this.desk.of("neuland").subscribe(neuland::add);
		this.desk.of("kompass").subscribe(kompass::add);

		this.desk.publish(news("neuland", 1));

		assertThat(neuland).extracting(News::id).containsExactly("1");
		assertThat(kompass).isEmpty();
	}

	@Test
	void who_reads_too_slowly_is_let_go_and_the_others_do_not_notice() {
		List<News> quick = new ArrayList<>();
		this.desk.of("neuland").subscribe(quick::add);

		StepVerifier.create(this.desk.of("neuland"), 0).then(() -> {
			for (int i = 0; i <= NewsDesk.BUFFER; i++) {
				this.desk.publish(news("neuland", i));
			}
		}).thenRequest(Long.MAX_VALUE).expectNextCount(NewsDesk.BUFFER).verifyComplete();

		assertThat(quick).hasSize(NewsDesk.BUFFER + 1);
	}

	@Test
	void what_happened_while_nobody_listened_is_no_news() {
		this.desk.publish(news("neuland", 1));

		StepVerifier.create(this.desk.of("neuland")).expectSubscription().thenCancel().verify();
	}

	private static News news(String tenant, int id) {
		return new News(Integer.toString(id), tenant, "report-ready", new News.Facts("a", "c", "r"));
	}

}
