package de.nachhalt.testenvironment;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * What both the production server and the embedded one can do. Listens to the commands of
 * tests and notes what is outside. (A listener cannot refuse: the driver swallows what it
 * throws.)
 */
public final class MongoDialect implements CommandListener {

	/** Notes what all of {@link TestMongoSettings} send. */
	static final MongoDialect LISTENER = new MongoDialect();

	private static final Set<String> STAGES = Set.of("$match", "$project", "$sort", "$limit", "$skip", "$group",
			"$unwind", "$facet", "$lookup", "$count", "$addFields", "$sortByCount", "$replaceRoot", "$bucket",
			"$sample");

	private static final Set<String> OPERATORS = Set.of("$round", "$dateTrunc", "$percentile", "$median", "$first",
			"$last", "$firstN", "$lastN", "$top", "$topN", "$bottom", "$bottomN", "$setField", "$function",
			"$accumulator", "$text", "$where", "$jsonSchema");

	private static final Set<String> INDEX_OPTIONS = Set.of("expireAfterSeconds", "partialFilterExpression",
			"collation", "weights");

	private static final Set<String> COLLECTION_OPTIONS = Set.of("validator", "timeseries", "collation",
			"expireAfterSeconds", "viewOn");

	private final Queue<String> violations = new ConcurrentLinkedQueue<>();

	@Override
	public void commandStarted(CommandStartedEvent event) {
		check(event.getCommandName(), event.getCommand());
	}

	void check(String name, BsonDocument command) {
		if (command.containsKey("startTransaction") || name.endsWith("Transaction")) {
			note(name, "transactions");
		}
		if (command.containsKey("collation")) {
			note(name, "collation");
		}
		switch (name) {
			case "aggregate" -> checkPipeline(command.getArray("pipeline"));
			case "update" ->
				command.getArray("updates").forEach((update) -> checkUpdate(name, update.asDocument(), "u"));
			case "findAndModify" -> checkUpdate(name, command, "update");
			case "createIndexes" -> command.getArray("indexes").forEach((index) -> checkIndex(index.asDocument()));
			case "create" -> checkOptions(name, command, COLLECTION_OPTIONS);
			case "find" -> checkOperators(name, command);
			default -> {
			}
		}
	}

	private void checkPipeline(List<BsonValue> pipeline) {
		for (BsonValue value : pipeline) {
			BsonDocument stage = value.asDocument();
			String operator = stage.getFirstKey();
			if (!STAGES.contains(operator)) {
				note("aggregate", operator);
			}
			if (operator.equals("$facet")) {
				stage.getDocument(operator).values().forEach((facet) -> checkPipeline(facet.asArray()));
			}
			else if (operator.equals("$lookup") && stage.getDocument(operator).containsKey("pipeline")) {
				checkPipeline(stage.getDocument(operator).getArray("pipeline"));
			}
			checkOperators("aggregate", stage);
		}
	}

	private void checkUpdate(String command, BsonDocument update, String field) {
		if (update.containsKey(field) && update.get(field).isArray()) {
			note(command, "pipeline updates");
		}
		if (update.containsKey("collation")) {
			note(command, "collation");
		}
	}

	private void checkIndex(BsonDocument index) {
		checkOptions("createIndexes", index, INDEX_OPTIONS);
		index.getDocument("key")
			.values()
			.stream()
			.filter((kind) -> !kind.isNumber())
			.forEach((kind) -> note("createIndexes", kind.asString().getValue()));
	}

	private void checkOptions(String command, BsonDocument options, Set<String> unknown) {
		options.keySet().stream().filter(unknown::contains).forEach((option) -> note(command, option));
	}

	private void checkOperators(String command, BsonValue value) {
		if (value.isDocument()) {
			value.asDocument().forEach((key, nested) -> {
				if (OPERATORS.contains(key)) {
					note(command, key);
				}
				checkOperators(command, nested);
			});
		}
		else if (value.isArray()) {
			value.asArray().forEach((nested) -> checkOperators(command, nested));
		}
	}

	private void note(String command, String what) {
		this.violations.add("%s uses %s".formatted(command, what));
	}

	/** What was noted since the last call. */
	List<String> takeViolations() {
		List<String> taken = new ArrayList<>();
		for (String violation = this.violations.poll(); violation != null; violation = this.violations.poll()) {
			taken.add(violation);
		}
		return taken;
	}

}
