package de.nachhalt.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A small service that asks who is calling.
 */
@SpringBootApplication
class Counter {

	@RestController
	static class Desk {

		@GetMapping("/api/me")
		Consultant me(Consultant me) {
			return me;
		}

		@GetMapping("/api/anybody")
		String anybody(Actor actor) {
			return actor.tenant();
		}

		@GetMapping("/api/until")
		TokenExpiry until(TokenExpiry expiry) {
			return expiry;
		}

		@GetMapping("/api/decision")
		String decide(Consultant me) {
			me.requireLead();
			return "decided";
		}

		@GetMapping("/partner/v1/me")
		Agency agency(Agency agency) {
			return agency;
		}

		@GetMapping("/public/notice")
		String notice() {
			return "open";
		}

		@GetMapping("/openapi")
		String openapi() {
			return "{}";
		}

	}

}
