package de.nachhalt.assessment.scoring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.nachhalt.assessment.scoring.model.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON in exactly one way: keys in alphabetical order, no white space,
 * null kept, whole numbers without a fraction, other numbers in the shortest form that
 * reads back the same. Digests are taken of this form.
 */
public final class CanonicalJson {

	private static final double LARGEST_WHOLE = 9_007_199_254_740_992.0;

	private final StringBuilder json = new StringBuilder();

	private CanonicalJson() {
	}

	public static String of(Object value) {
		CanonicalJson writer = new CanonicalJson();
		writer.value(value);
		return writer.json.toString();
	}

	/**
	 * SHA-256 of the canonical form, in hexadecimal.
	 */
	public static String digest(Object value) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha.digest(of(value).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

	private void value(@Nullable Object value) {
		switch (value) {
			case null -> this.json.append("null");
			case Expression expression -> text(expression.source().strip());
			case Number number -> number(number);
			case Boolean bool -> this.json.append(bool);
			case List<?> list -> list(list);
			case Map<?, ?> map -> map(map);
			case Record component -> map(components(component));
			default -> text(value.toString());
		}
	}

	private void number(Number number) {
		double value = number.doubleValue();
		if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
			this.json.append((long) value);
		}
		else {
			this.json.append(value);
		}
	}

	private void list(List<?> list) {
		this.json.append('[');
		String separator = "";
		for (Object item : list) {
			this.json.append(separator);
			value(item);
			separator = ",";
		}
		this.json.append(']');
	}

	private void map(Map<?, ?> map) {
		Map<String, @Nullable Object> sorted = new TreeMap<>();
		map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
		this.json.append('{');
		String separator = "";
		for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
			this.json.append(separator);
			text(entry.getKey());
			this.json.append(':');
			value(entry.getValue());
			separator = ",";
		}
		this.json.append('}');
	}

	private static Map<String, @Nullable Object> components(Record component) {
		Map<String, @Nullable Object> components = new TreeMap<>();
		for (RecordComponent part : component.getClass().getRecordComponents()) {
			components.put(part.getName(), read(component, part));
		}
		return components;
	}

	private static @Nullable Object read(Record component, RecordComponent part) {
		try {
			part.getAccessor().setAccessible(true);
			return part.getAccessor().invoke(component);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void text(String text) {
		this.json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> this.json.append("\\\"");
				case '\\' -> this.json.append("\\\\");
				case '\n' -> this.json.append("\\n");
				case '\r' -> this.json.append("\\r");
				case '\t' -> this.json.append("\\t");
				default -> this.json.append((c < ' ') ? "\\u%04x".formatted((int) c) : String.valueOf(c));
			}
		}
		this.json.append('"');
	}

}
