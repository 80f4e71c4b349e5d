package org.guanxi.gateway.operations.letter;

/** Nothing is thrown away without a word. */
class ReasonMissing extends RuntimeException {}
