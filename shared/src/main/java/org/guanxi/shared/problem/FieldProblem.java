package org.guanxi.shared.problem;

/** @param pointer JSON pointer into the body ({@code /name}) or the name of a parameter ({@code filter}) */
public record FieldProblem(String pointer, String message) {}
