package de.nachhalt.client.grants;

import java.util.List;

import de.nachhalt.identity.Agency;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What other features may ask about grants.
 */
public interface Grants {

	/**
	 * The agency's grant for a client; empty when it has none or it was withdrawn.
	 */
	Mono<Grant> find(Agency agency, String clientId);

	/**
	 * The agency's grants in the order of client ids.
	 * @param after client id after which to go on; {@code null} for the first page
	 * @param limit how many at most
	 */
	Mono<List<Grant>> page(Agency agency, @Nullable String after, int limit);

}
