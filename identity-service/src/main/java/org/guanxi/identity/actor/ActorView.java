package org.guanxi.identity.actor;

/** @param id a person's id or an application's client id */
record ActorView(String id, String name) {}
