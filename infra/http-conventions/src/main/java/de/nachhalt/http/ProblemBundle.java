package de.nachhalt.http;

/**
 * A bean of this type adds a message bundle with the words for a module's refusals. A
 * service's own <code>problems*.properties</code> come before all of them.
 *
 * @param name name of the bundle on the class path, such as
 * <code>identity-problems</code>
 */
public record ProblemBundle(String name) {
}
