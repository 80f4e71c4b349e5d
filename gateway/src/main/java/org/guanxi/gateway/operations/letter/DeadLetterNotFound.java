package org.guanxi.gateway.operations.letter;

class DeadLetterNotFound extends RuntimeException {}
