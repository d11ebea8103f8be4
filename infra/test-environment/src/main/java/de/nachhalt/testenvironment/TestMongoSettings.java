package de.nachhalt.testenvironment;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.connection.TransportSettings;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;

/**
 * How every MongoDB client of a test reaches the {@link Platform}: commands are held
 * against the {@link MongoDialect}, and all clients of a JVM share a few threads. With
 * threads of its own each context would take two seconds to close.
 */
public final class TestMongoSettings {

	private static final int THREADS = 2;

	private static final EventLoopGroup SHARED = new MultiThreadIoEventLoopGroup(THREADS,
			new DefaultThreadFactory("mongo-client", true), NioIoHandler.newFactory());

	private TestMongoSettings() {
	}

	public static MongoClientSettings get() {
		return MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(Platform.mongodb()))
			.addCommandListener(MongoDialect.LISTENER)
			.transportSettings(TransportSettings.nettyBuilder().eventLoopGroup(SHARED).build())
			.build();
	}

}
