package de.nachhalt.gateway.docs;

import java.net.URI;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Shows the services' API documents, as they were agreed at build time. They are no
 * secret: agencies read them before they have a token.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocuments implements WebFluxConfigurer {

	private final String swaggerUi;

	ApiDocuments(@Value("${nachhalt.gateway.docs.swagger-ui}") String version) {
		this.swaggerUi = "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/";
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/docs/openapi/*.json")
			.addResourceLocations("classpath:/openapi/")
			.setCacheControl(CacheControl.noCache());
		registry.addResourceHandler("/docs/swagger-ui/**")
			.addResourceLocations(this.swaggerUi)
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
		registry.addResourceHandler("/docs/*.*")
			.addResourceLocations("classpath:/docs/")
			.setCacheControl(CacheControl.noCache());
	}

	@Bean
	RouterFunction<ServerResponse> docs() {
		Resource page = new ClassPathResource("docs/index.html");
		return RouterFunctions.route()
			.GET("/docs", (_) -> ServerResponse.permanentRedirect(URI.create("/docs/")).build())
			.GET("/docs/",
					(_) -> ServerResponse.ok()
						.contentType(MediaType.TEXT_HTML)
						.cacheControl(CacheControl.noCache())
						.bodyValue(page))
			.build();
	}

}
