package org.guanxi.gateway.operations;

/** Nothing is thrown away without a word. */
class ReasonMissing extends RuntimeException {}
