package org.guanxi.gateway.operations.letter;

/** Somebody has replayed or discarded it already. */
class DeadLetterSettled extends RuntimeException {}
