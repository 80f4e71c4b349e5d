package org.guanxi.gateway.operations.settlement;

/** Somebody has replayed or discarded it already. */
class DeadLetterSettled extends RuntimeException {}
