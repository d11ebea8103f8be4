package de.nachhalt.identity;

import java.io.IOException;
import java.util.Map;

import de.nachhalt.identity.testing.People;
import de.nachhalt.identity.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tokens in tests say what real ones say: the gateway's tests hold those of the real
 * Keycloak against the same files.
 */
class TestTokensTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final TestIssuer issuer = new TestIssuer();

	@AfterEach
	void close() {
		this.issuer.close();
	}

	@Test
	void a_lead() throws IOException {
		assertAgreed(People.lead(), "/tokens/lead.json");
	}

	@Test
	void an_agency() throws IOException {
		assertAgreed(People.agency(), "/tokens/agency.json");
	}

	private void assertAgreed(Actor actor, String agreement) throws IOException {
		Map<?, ?> agreed = JSON.readValue(new ClassPathResource(agreement).getContentAsByteArray(), Map.class);
		Map<?, ?> said = JSON.readValue(this.issuer.claims(actor).build().toString(), Map.class);
		assertThat(said.get("aud")).asString().contains("nachhalt-api");
		agreed.forEach((claim, content) -> assertThat(said.get(claim)).usingRecursiveComparison()
			.ignoringCollectionOrder()
			.isEqualTo(content));
	}

}
