package org.guanxi.gateway.operations.letter;

class InvalidIdempotencyKey extends RuntimeException {}
