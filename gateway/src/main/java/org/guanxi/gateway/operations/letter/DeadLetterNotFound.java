package org.guanxi.gateway.operations.letter;

public class DeadLetterNotFound extends RuntimeException {}
