package de.nachhalt.gateway.page;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import de.nachhalt.http.NotFound;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;

/**
 * Serves the web app. Every address that is neither a file nor something else of the
 * platform is a place within the app and gets its page.
 */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebFluxConfigurer {

	private static final String FILES = "classpath:/static/";

	private static final Set<String> NOT_PAGES = Set.of("api", "partner", "oauth2", "login", "logout", "actuator",
			"docs", "assets", "webjars", "public");

	/**
	 * Files whose names contain their hash never change; all others are asked for anew.
	 * Where a file lies compressed beside itself, browsers get that one.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		EncodedResourceResolver compressed = new EncodedResourceResolver();
		compressed.setContentCodings(List.of("br"));
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(FILES + "assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(compressed);
		registry.addResourceHandler("/*.*").addResourceLocations(FILES).setCacheControl(CacheControl.noCache());
	}

	@Bean
	@Order(0)
	RouterFunction<ServerResponse> pages() {
		Resource index = new ClassPathResource("static/index.html");
		RequestPredicate page = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(WebApp::isPage);
		return RouterFunctions.route(page, (_) -> page(index));
	}

	/**
	 * Files lie at the top; further below a dot belongs to a version, as of a catalogue.
	 */
	private static boolean isPage(ServerRequest request) {
		String[] segments = request.path().split("/");
		return segments.length < 2 || (!NOT_PAGES.contains(segments[1]) && !segments[1].contains("."));
	}

	private static Mono<ServerResponse> page(Resource index) {
		if (!index.exists()) {
			return Mono.error(new NotFound());
		}
		return ServerResponse.ok()
			.contentType(MediaType.TEXT_HTML)
			.cacheControl(CacheControl.noCache())
			.bodyValue(index);
	}

}
