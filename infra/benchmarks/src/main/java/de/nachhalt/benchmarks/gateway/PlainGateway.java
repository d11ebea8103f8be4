package de.nachhalt.benchmarks.gateway;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;

/**
 * The yardstick: one route of Spring Cloud Gateway, without security, limits or breakers.
 * Takes its port and the address it routes to from the environment, and nothing from the
 * services' settings that are on the class path for other measurements.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class PlainGateway {

	public static void main(String[] arguments) {
		SpringApplication.run(PlainGateway.class, "--spring.config.name=plain-gateway");
	}

	@Bean
	RouteLocator route(RouteLocatorBuilder routes) {
		return routes.routes()
			.route("everything", (route) -> route.path("/**").uri(System.getenv("CLIENT_SERVICE_URL")))
			.build();
	}

}
