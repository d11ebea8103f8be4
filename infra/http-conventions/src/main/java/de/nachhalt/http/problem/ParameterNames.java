package de.nachhalt.http.problem;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A parameter's name as the caller knows it.
 */
final class ParameterNames {

	private ParameterNames() {
	}

	static String of(MethodParameter parameter) {
		return Stream.of(header(parameter), query(parameter), parameter.getParameterName())
			.filter(StringUtils::hasText)
			.findFirst()
			.orElse("");
	}

	private static @Nullable String header(MethodParameter parameter) {
		RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
		return (header != null) ? header.name() : null;
	}

	private static @Nullable String query(MethodParameter parameter) {
		RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
		return (query != null) ? query.name() : null;
	}

}
