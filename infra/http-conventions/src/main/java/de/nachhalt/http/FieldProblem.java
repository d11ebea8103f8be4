package de.nachhalt.http;

/**
 * A field at fault. The message shown is looked up under <code>field.{code}</code>.
 *
 * @param field path of the field as the caller sent it, such as
 * <code>answers[2].question</code>
 * @param code stable name of what is wrong, such as <code>unknown-question</code>
 * @param rejected the refused value, shown back to the caller; empty when it must not be
 * repeated
 */
public record FieldProblem(String field, String code, String rejected) {
}
