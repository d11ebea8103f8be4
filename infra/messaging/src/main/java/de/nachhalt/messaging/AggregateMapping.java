package de.nachhalt.messaging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.bson.Document;

import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.util.Assert;

/**
 * Between an aggregate and its document.
 * <p>
 * The document holds the state beside the fields of the envelope: {@code _id},
 * {@code tenant}, {@code version} and, while events wait, {@code outbox}.
 */
final class AggregateMapping<A extends Aggregate> {

	static final String ID = "_id";

	static final String TENANT = "tenant";

	static final String VERSION = "version";

	static final String OUTBOX = "outbox";

	static final String ERASED = "erased";

	private final Class<A> type;

	private final MongoConverter converter;

	private final Set<String> stateFields;

	AggregateMapping(Class<A> type, MongoConverter converter) {
		this.type = type;
		this.converter = converter;
		Set<String> fields = fields(type, converter);
		Assert.isTrue(fields.containsAll(Set.of(ID, TENANT, VERSION)),
				() -> type + " needs the components id, tenant and version");
		Assert.isTrue(!fields.contains(OUTBOX) && !fields.contains(ERASED),
				() -> type + " may not have a component outbox or erased");
		this.stateFields = fields.stream()
			.filter((field) -> !Set.of(ID, TENANT, VERSION).contains(field))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<String> fields(Class<?> type, MongoConverter converter) {
		return StreamSupport
			.stream(converter.getMappingContext().getRequiredPersistentEntity(type).spliterator(), false)
			.map(MongoPersistentProperty::getFieldName)
			.collect(Collectors.toUnmodifiableSet());
	}

	Document write(A aggregate) {
		Document document = new Document();
		this.converter.write(aggregate, document);
		document.remove("_class");
		return document;
	}

	A read(Document document) {
		return this.converter.read(this.type, document);
	}

	/**
	 * Sets the whole state, including the absence of what is null now, and raises the
	 * version.
	 */
	Document replacingState(Document written) {
		Document set = new Document(written);
		set.keySet().removeAll(Set.of(ID, TENANT, VERSION));
		Document unset = new Document();
		this.stateFields.stream().filter((field) -> !set.containsKey(field)).forEach((field) -> unset.put(field, ""));
		Document update = new Document("$inc", new Document(VERSION, 1L));
		putUnlessEmpty(update, "$set", set);
		putUnlessEmpty(update, "$unset", unset);
		return update;
	}

	private static void putUnlessEmpty(Document update, String operator, Document operand) {
		if (!operand.isEmpty()) {
			update.put(operator, operand);
		}
	}

}
