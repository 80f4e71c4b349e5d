package org.guanxi.gateway.operations.settlement;

/** Nothing is thrown away without a word. */
class ReasonMissing extends RuntimeException {}
