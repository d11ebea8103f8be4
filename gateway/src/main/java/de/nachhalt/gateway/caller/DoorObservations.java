package de.nachhalt.gateway.caller;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/**
 * What is measured of both doors, browsers' and machines'. The request as a whole is
 * measured; each filter of the doors once more would cost more than what the filters do.
 */
@Configuration(proxyBeanMethods = false)
class DoorObservations {

	@Bean
	SecurityObservationSettings withoutFilters() {
		return SecurityObservationSettings.noObservations();
	}

}
