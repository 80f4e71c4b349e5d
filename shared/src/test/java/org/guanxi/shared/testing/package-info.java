/** What tests of all services stand on: real servers, tokens, a client, the topics, and the rules of the house. */
package org.guanxi.shared.testing;
