package de.nachhalt.http.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import de.nachhalt.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every failed request, wherever it failed: in a controller, a filter, or because
 * no controller feels responsible.
 */
@Order(-2) // before Boot's own at -1
class ProblemHandler implements WebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

	private final List<FaultTranslator> translators;

	private final ProblemTexts texts;

	private final JsonMapper json;

	ProblemHandler(List<FaultTranslator> translators, ProblemTexts texts, JsonMapper json) {
		this.translators = translators;
		this.texts = texts;
		this.json = json;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
		if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
			return Mono.error(thrown);
		}
		return answer(exchange, refusal(Exceptions.unwrap(thrown)));
	}

	private Refusal refusal(Throwable fault) {
		if (fault instanceof Refusal refusal) {
			return refusal;
		}
		return this.translators.stream()
			.map((translator) -> translator.translate(fault))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> unexpected(fault));
	}

	private static Refusal unexpected(Throwable fault) {
		UUID incident = UUID.randomUUID();
		log.error("Incident {}", incident, LoggableFault.of(fault));
		return new Unexpected(incident);
	}

	private Mono<Void> answer(ServerWebExchange exchange, Refusal refusal) {
		Locale language = Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.GERMAN);
		byte[] document = this.json.writeValueAsBytes(this.texts.document(refusal, language));
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(refusal.status());
		HttpHeaders headers = response.getHeaders();
		headers.putAll(refusal.headers());
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		headers.setContentLength(document.length);
		headers.setContentLanguage(language);
		headers.setCacheControl(CacheControl.noStore());
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(document)));
	}

}
