package de.nachhalt.report;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Renders reports, keeps them, and tells browsers what has just happened.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class ReportService {

	/** Milliseconds, as MongoDB keeps them: what is answered is what is stored. */
	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneOffset.UTC);
	}

	static void main(String[] args) {
		SpringApplication.run(ReportService.class, args);
	}

}
