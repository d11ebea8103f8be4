package de.nachhalt.testenvironment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on real parts. They start once per JVM, on first use; each test class gets a
 * database, topics and consumer groups of its own, and its Spring context, if it has one,
 * is pointed there. A test that sends MongoDB anything outside the {@link MongoDialect
 * dialect} fails.
 *
 * <pre class="code">
 * &#64;PlatformTest
 * &#64;SpringBootTest
 * class ClientApiTests {
 *     …
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(PlatformExtension.class)
public @interface PlatformTest {

	/** The parts this test needs. */
	Part[] value() default { Part.MONGODB, Part.KAFKA };

	/** A server of the platform. */
	enum Part {

		/** At what {@code MONGODB_URI} names, in a container, or embedded. */
		MONGODB,

		/** At what {@code KAFKA_BOOTSTRAP} names, in a container, or embedded. */
		KAFKA

	}

}
