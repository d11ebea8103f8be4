package de.nachhalt.assessment;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Keeps catalogues and assessments and says how a client stands, with reasons.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class AssessmentService {

	/** Milliseconds, as MongoDB keeps them: what is answered is what is stored. */
	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneOffset.UTC);
	}

	static void main(String[] args) {
		SpringApplication.run(AssessmentService.class, args);
	}

}
