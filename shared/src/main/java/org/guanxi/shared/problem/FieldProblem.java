package org.guanxi.shared.problem;

/**
 * @param pointer JSON pointer into the body ({@code /name}) or the name of a parameter ({@code filter})
 * @param message in the caller's language; as a {@link Problem} names it, a sentence of the catalogue: {@code field.missing}
 */
public record FieldProblem(String pointer, String message) {}
