package org.guanxi.gateway.operations;

/** Somebody has replayed or discarded it already. */
class DeadLetterSettled extends RuntimeException {}
