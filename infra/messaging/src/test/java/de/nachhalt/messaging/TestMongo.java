package de.nachhalt.messaging;

import java.time.Clock;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.nachhalt.testenvironment.TestMongoSettings;
import de.nachhalt.testenvironment.World;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** A database without a Spring context, for tests of single parts. */
record TestMongo(MongoClient client, ReactiveMongoTemplate template, AggregateStore store) implements AutoCloseable {

	static TestMongo of(Class<?> testClass) {
		MongoClient client = MongoClients.create(TestMongoSettings.get());
		ReactiveMongoTemplate template = new ReactiveMongoTemplate(client, World.of(testClass).database());
		return new TestMongo(client, template, new AggregateStore(template, new OutboxSignal(), Clock.systemUTC()));
	}

	@Override
	public void close() {
		this.client.close();
	}

}
