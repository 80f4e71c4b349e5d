package org.guanxi.faults;

/** Something that goes wrong, and what a person does about it. */
interface Fault {

    String victim();

    void strike();

    void heal();
}
