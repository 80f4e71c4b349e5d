package org.guanxi.gateway.problem;

/**
 * What is wrong at one place of the request, not yet in anybody's language; as in shared.
 *
 * @param pointer JSON pointer into the body ({@code /reason}), or the name of a parameter or header
 * @param key of a sentence of the catalogue
 */
public record Flaw(String pointer, String key, Object... arguments) {}
