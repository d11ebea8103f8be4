package de.nachhalt.assessment.scoring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.nachhalt.assessment.scoring.model.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON in exactly one way: keys in alphabetical order, no white space,
 * null kept, whole numbers without a fraction, other numbers in the shortest form that
 * reads back the same. Digests are taken of this form, but without what is null or an
 * empty list: so a part that is added to a catalogue in a later version of the product
 * changes no digest of a catalogue that does not have it.
 */
public final class CanonicalJson {

	private static final double LARGEST_WHOLE = 9_007_199_254_740_992.0;

	/**
	 * Looked up once for each type of record: reflection makes them anew every time.
	 */
	private static final ClassValue<Part[]> PARTS = new ClassValue<>() {

		@Override
		protected Part[] computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.sorted(Comparator.comparing(RecordComponent::getName))
				.map(Part::of)
				.toArray(Part[]::new);
		}

	};

	private final StringBuilder json = new StringBuilder();

	private final boolean sparse;

	private CanonicalJson(boolean sparse) {
		this.sparse = sparse;
	}

	public static String of(Object value) {
		return write(value, false);
	}

	private static String write(Object value, boolean sparse) {
		CanonicalJson writer = new CanonicalJson(sparse);
		writer.value(value);
		return writer.json.toString();
	}

	/**
	 * SHA-256 of the canonical form without what is null or empty, in hexadecimal.
	 */
	public static String digest(Object value) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha.digest(write(value, true).getBytes(StandardCharsets.UTF_8)));
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
			case Record component -> record(component);
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

	private void record(Record component) {
		this.json.append('{');
		String separator = "";
		for (Part part : PARTS.get(component.getClass())) {
			@Nullable Object value = part.read(component);
			if (!this.sparse || value != null && !List.of().equals(value)) {
				this.json.append(separator).append(part.key());
				value(value);
				separator = ",";
			}
		}
		this.json.append('}');
	}

	private void text(String text) {
		this.json.append('"');
		int plain = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\' || c < ' ') {
				this.json.append(text, plain, i);
				escape(c);
				plain = i + 1;
			}
		}
		this.json.append(text, plain, text.length()).append('"');
	}

	private void escape(char c) {
		switch (c) {
			case '"' -> this.json.append("\\\"");
			case '\\' -> this.json.append("\\\\");
			case '\n' -> this.json.append("\\n");
			case '\r' -> this.json.append("\\r");
			case '\t' -> this.json.append("\\t");
			default -> this.json.append("\\u%04x".formatted((int) c));
		}
	}

	/**
	 * One component of a record.
	 *
	 * @param key the name as it is written, with the colon
	 */
	private record Part(String key, Method accessor) {

		static Part of(RecordComponent component) {
			Method accessor = component.getAccessor();
			accessor.setAccessible(true);
			return new Part('"' + component.getName() + "\":", accessor);
		}

		@Nullable Object read(Record component) {
			try {
				return this.accessor.invoke(component);
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
