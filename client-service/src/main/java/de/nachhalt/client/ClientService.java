package de.nachhalt.client;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Keeps client records, grants and what agencies are handed over.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class ClientService {

	/** Milliseconds, as MongoDB keeps them: what is answered is what is stored. */
	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneOffset.UTC);
	}

	static void main(String[] args) {
		SpringApplication.run(ClientService.class, args);
	}

}
