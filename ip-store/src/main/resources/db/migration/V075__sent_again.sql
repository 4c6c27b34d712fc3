-- What a receiver rejected and the sender sent again under an id of its own: which message this one took the place of.
alter table e_message add column again_of uuid unique references e_message;
