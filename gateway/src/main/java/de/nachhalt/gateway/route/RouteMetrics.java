package de.nachhalt.gateway.route;

import io.micrometer.common.KeyValue;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Measures every request once, refused ones too. What a service answers counts under the
 * name of its route, not under an address that holds ids.
 */
@Component
class RouteMetrics extends DefaultServerRequestObservationConvention {

	@Override
	protected KeyValue uri(ServerRequestObservationContext context) {
		Object route = context.getAttributes().get(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
		return (route instanceof Route taken) ? KeyValue.of("uri", taken.getId()) : super.uri(context);
	}

}
